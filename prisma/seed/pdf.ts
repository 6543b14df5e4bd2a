/** A line as PDF's own string: WinAnsi bytes, what is not ASCII as octal. */
const literal = (line: string) =>
  [...Buffer.from(line, 'latin1')]
    .map((byte) => {
      const char = String.fromCharCode(byte)
      if (byte > 126) return `\\${byte.toString(8)}`
      return '()\\'.includes(char) ? `\\${char}` : char
    })
    .join('')

/** A page of text as a PDF file (ISO 32000, one page A4, Helvetica): the first line is the title. */
export function pdfOf(lines: readonly string[]): Buffer {
  const text = lines
    .map((line, i) => `/F1 ${i ? 11 : 20} Tf (${literal(line)}) Tj 0 ${i ? -18 : -34} Td`)
    .join('\n')
  const content = `BT 72 760 Td\n${text}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const starts = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.join('')}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + table + trailer, 'latin1')
}
