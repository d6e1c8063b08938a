import type { NextConfig } from 'next'

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  // forbidden() answers 403 with app/forbidden.tsx.
  experimental: { authInterrupts: true },
  serverExternalPackages: ['exceljs', 'pg'],
  // Messages reach browsers taken apart (lib/i18n/message.ts): the parser, three quarters of the library, stays here.
  turbopack: {
    resolveAlias: {
      '@formatjs/icu-messageformat-parser': { browser: '@formatjs/icu-messageformat-parser/no-parser.js' },
    },
  },
  // No picture is made smaller here: the address that would do it for anybody is closed.
  images: { unoptimized: true },
}

export default config
