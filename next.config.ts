import type { NextConfig } from 'next'

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  // Titles stand in the head from the start, whoever asks: they are read with the page, and no script has to move them.
  htmlLimitedBots: /.*/,
  // forbidden() answers 403 with app/forbidden.tsx.
  experimental: { authInterrupts: true },
  serverExternalPackages: ['exceljs', 'pg'],
  // Messages reach browsers taken apart (lib/i18n/message.ts): the parser, three quarters of the library, stays here.
  turbopack: {
    resolveAlias: {
      '@formatjs/icu-messageformat-parser': { browser: '@formatjs/icu-messageformat-parser/no-parser.js' },
      // What conform takes of zod is in the small one by the same names, and the form's schemas are of that.
      'zod/v4': { browser: 'zod/v4/mini' },
    },
  },
  // No picture is made smaller here: the address that would do it for anybody is closed.
  images: { unoptimized: true },
}

export default config
