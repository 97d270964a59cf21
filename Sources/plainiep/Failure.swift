import ArgumentParser

/// Why the command stops, with the exit code of the contract. `message` is what standard error gets.
struct Failure: Error {
  enum Code: Int32 {
    case checkDidNotHold = 1
    case usage = 64
    case unreadableDraft = 65
    case noInput = 66
    case internalError = 70
    case cannotCreate = 73
    case inputOutput = 74
    case noPermission = 77
  }

  var code: Code
  /// One line, ready to print.
  var message: String
}

/// Runs a command's work: a failure is printed as its one line and becomes its exit code.
func reporting(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let failure as Failure {
    if !failure.message.isEmpty { StandardStream.error.write(failure.message + "\n") }
    throw ExitCode(failure.code.rawValue)
  }
}
