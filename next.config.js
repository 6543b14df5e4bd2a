import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  devIndicators: false,
  allowedDevOrigins: ['127.0.0.1'],
  // Next's built-in 404 carries inline styles that our policy forbids; app/global-not-found.tsx replaces it.
  experimental: {
    globalNotFound: true,
    serverActions: {
      bodySizeLimit: '6mb',
      allowedOrigins: process.env.BASE_URL ? [new URL(process.env.BASE_URL).host] : undefined,
    },
  },
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', 'pg', 'pg-boss', 'pino', 'sharp'],
}

export default createNextIntlPlugin('./app/messages.ts')(config)
