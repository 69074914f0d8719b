package dev.lasti.compiler.driver;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said about a command line that makes no sense. */
final class UsageMessage {
  private static final String PREFIX = "Error: ";

  private UsageMessage() {}

  static String of(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      return ofUnmatched(unmatched);
    }
    String message = failure.getMessage();
    return message.startsWith(PREFIX) ? message.substring(PREFIX.length()) : message;
  }

  /** A word too many; in place of a command it is most likely a script to run. */
  private static String ofUnmatched(UnmatchedArgumentException failure) {
    String word = failure.getUnmatched().get(0);
    if (failure.getCommandLine().getParent() != null) {
      return "one argument too many: '" + word + "'";
    }
    String advice = word.endsWith(".py") ? "; try 'lasti run " + word + "'" : "";
    return "'" + word + "' is not a command" + advice;
  }
}
