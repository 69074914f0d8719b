package dev.lasti.compiler.ir;

import java.util.List;

/**
 * The immediate of {@link Operation#CALL_METHOD_KEYWORDS}.
 *
 * @param name the method
 * @param keywords the names of the last arguments
 */
public record CallShape(String name, List<String> keywords) {
  public CallShape {
    keywords = List.copyOf(keywords);
  }
}
