// A real Bluesky network: directory (PLC), personal data server (PDS) and AppView, all in this one
// process, on free ports of 127.0.0.1. Started by bluesky_server.py, which hands over
// DB_POSTGRES_URL, REDIS_HOST and DEV_ENV (the folder that holds node_modules).
// Writes one line of JSON with the addresses to stdout when it can be used; logs go to stderr.
// Ends when its stdin is closed, and so never outlives whoever started it.
'use strict'
const net = require('node:net')
const { createRequire } = require('node:module')

// dev-env listens on every interface; nothing outside this machine may reach a test server.
// `listen` takes options, or a port and perhaps a host, or neither (any free port).
const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (first, ...rest) {
  const host = '127.0.0.1'
  if (first !== null && typeof first === 'object') {
    return listen.call(this, first.path ? first : { ...first, host }, ...rest)
  }
  const port = typeof first === 'function' || first === undefined ? 0 : Number(first)
  const done = [first, ...rest].find((argument) => typeof argument === 'function')
  return listen.call(this, { port, host }, done)
}
require('node:dns').setDefaultResultOrder('ipv4first')
console.log = console.error // stdout carries the one line that the starter reads

const devEnv = createRequire(`${process.env.DEV_ENV}/package.json`)('@atproto/dev-env')

async function start() {
  const { TestPlc, TestPds, TestBsky, mockNetworkUtilities } = devEnv
  const plc = await TestPlc.create({})
  const pdsPort = await freePort()
  const bsky = await TestBsky.create({
    plcUrl: plc.url,
    pdsPort,
    repoProvider: `ws://localhost:${pdsPort}`,
    dbPostgresUrl: process.env.DB_POSTGRES_URL,
    dbPostgresSchema: 'appview',
    redisHost: process.env.REDIS_HOST,
  })
  const pds = await TestPds.create({
    port: pdsPort,
    didPlcUrl: plc.url,
    bskyAppViewUrl: bsky.url,
    bskyAppViewDid: bsky.ctx.cfg.serverDid,
    enableDidDocWithSession: true, // as the real network's servers do
  })
  mockNetworkUtilities(pds, bsky) // *.test handles are looked up at this PDS, not in DNS
  return { pds: pds.url, appview: bsky.url, plc: plc.url }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject)
    probe.listen(0, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

process.stdin.resume().on('end', () => process.exit(0))
start().then(
  (urls) => process.stdout.write(JSON.stringify(urls) + '\n'),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
