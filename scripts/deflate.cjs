// Stands in the bundle for the compression of `hucre`: Node's own, at once, in place of a stream a file or one in JavaScript.
const zlib = require('node:zlib');

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let sum = -1;
  for (const byte of bytes) sum = (sum >>> 8) ^ /** @type {number} */ (table[(sum ^ byte) & 255]);
  return ~sum >>> 0;
}

module.exports = { crc32, deflate: zlib.deflateRawSync };
