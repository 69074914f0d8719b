package dev.lasti.compiler.driver;

import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Takes all that follows an option, as {@code -c} and {@code -m} of the Python command do. */
final class RemainingArguments implements IParameterConsumer {
  @Override
  public void consumeParameters(Stack<String> arguments, ArgSpec spec, CommandSpec command) {
    OptionSpec option = (OptionSpec) spec;
    if (arguments.isEmpty()) {
      String message = "Missing required parameter for option '" + option.longestName() + "'";
      throw new ParameterException(command.commandLine(), message);
    }
    List<String> values = option.getValue();
    while (!arguments.isEmpty()) {
      values.add(arguments.pop());
    }
  }
}
