export default {
  plugins: {
    '@tailwindcss/postcss': { optimize: false },
    [`${import.meta.dirname}/bin/kern-tokens.cjs`]: {},
  },
}
