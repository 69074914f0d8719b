package dev.lasti.compiler.driver;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the regular expression of an option, and says in one line what is wrong with it. */
final class FunctionPattern implements ITypeConverter<Pattern> {
  @Override
  public Pattern convert(String expression) {
    try {
      return Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      throw new TypeConversionException(
          "'" + expression + "' is no regular expression: " + e.getDescription());
    }
  }
}
