import { ServerResponse } from 'node:http'

// A renamed address answers 301, as readers, feeds and search engines have long understood it. Next knows only 308 for what
// has moved for good; where nothing is posted the two say the same.
const { writeHead } = ServerResponse.prototype

ServerResponse.prototype.writeHead = function (status, ...rest) {
  const read = this.req.method === 'GET' || this.req.method === 'HEAD'
  return writeHead.call(this, status === 308 && read ? 301 : status, ...rest)
}
