// Keeps KERN's design tokens and drops its components, which are written again with Tailwind: of everything imported
// with layer(kern) only rules that declare nothing but custom properties stay. Imports have been inlined before.

/** Tailwind puts @supports around newer colour functions inside a rule, hence the look into at-rules. */
function isToken(node) {
  if (node.type === 'decl') return /^(--|color-scheme$)/.test(node.prop)
  return node.type === 'comment' || (node.type === 'atrule' && node.nodes?.every(isToken) === true)
}

function prune(container) {
  for (const node of [...container.nodes]) {
    if (
      node.type === 'comment' ||
      (node.type === 'atrule' && /^(font-face|charset|(-\w+-)?keyframes)$/.test(node.name))
    )
      node.remove()
    else if (node.type === 'rule' && !node.nodes.every(isToken)) node.remove()
    else if (node.type === 'atrule' && node.nodes) {
      prune(node)
      if (node.nodes.length === 0) node.remove()
    }
  }
}

module.exports = () => ({
  postcssPlugin: 'kern-tokens',
  OnceExit(root) {
    root.walkAtRules('charset', (rule) => rule.remove()) // in the middle of a file it is an error
    root.walkAtRules('layer', (layer) => {
      if (layer.params === 'kern' && layer.nodes) prune(layer)
    })
  },
})
module.exports.postcss = true
