export default {
  plugins: {
    '@tailwindcss/postcss': { optimize: false },
    [`${process.cwd()}/bin/kern-tokens.cjs`]: {},
  },
}
