import type { NextConfig } from 'next'

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  // forbidden() answers 403 with app/forbidden.tsx.
  experimental: { authInterrupts: true },
  serverExternalPackages: ['exceljs', 'pg'],
  // No picture is made smaller here: the address that would do it for anybody is closed.
  images: { unoptimized: true },
}

export default config
