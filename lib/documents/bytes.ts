/** Reads numbers one after the other, big-endian, as font files write them. */
export class Reader {
  at = 0
  private readonly bytes: Buffer

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  skip(count: number) {
    this.at += count
  }
  u8 = () => this.take(1).readUInt8()
  u16 = () => this.take(2).readUInt16BE()
  i16 = () => this.take(2).readInt16BE()
  u32 = () => this.take(4).readUInt32BE()
  take(count: number) {
    this.at += count
    return this.bytes.subarray(this.at - count, this.at)
  }
  text = (count: number) => this.take(count).toString('latin1')

  /** WOFF2's UIntBase128: seven bits a byte, the highest says whether more follow. */
  base128() {
    for (let value = 0; ; ) {
      const byte = this.u8()
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }

  /** WOFF2's 255UInt16: one byte for most counts. */
  count() {
    const code = this.u8()
    if (code === 253) return this.u16()
    if (code === 255) return this.u8() + 253
    return code === 254 ? this.u8() + 506 : code
  }
}
