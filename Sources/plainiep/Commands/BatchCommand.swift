import ArgumentParser
import PlainIEP

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "batch")
}
