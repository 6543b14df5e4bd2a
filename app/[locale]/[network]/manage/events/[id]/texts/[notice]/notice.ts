import { notFound } from 'next/navigation'
import { type Notice, notices } from '@/lib/registrations/notice'

/** Which mail a page is about; any other word is a page that is not there. */
export function noticeFrom(name: string): Notice {
  return notices.find((notice) => notice === name) ?? notFound()
}
