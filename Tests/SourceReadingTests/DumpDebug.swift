import IEPModel
import Foundation
import SourceReading
import TestSupport
import Testing
@Test func dumpDebug() throws {
  for s in Sample.all { try SourceReader.read(s.source).value.dump.write(toFile: "/tmp/dump-\(s.name).txt", atomically: true, encoding: .utf8) }
}
