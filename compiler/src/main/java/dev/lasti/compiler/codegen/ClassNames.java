package dev.lasti.compiler.codegen;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names of the classes of one module. They differ in more than case, for not every file system
 * tells that apart.
 */
final class ClassNames {
  private final String module;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param moduleName the dotted name
   */
  ClassNames(String moduleName) {
    this.module = moduleName.replace('.', '/');
    taken.add(module.toLowerCase(Locale.ROOT));
  }

  /** The class of the module itself. */
  String module() {
    return module;
  }

  /** A class that belongs to the module: {@code demo$suffix}, with a number if that is taken. */
  String unique(String suffix) {
    String name = module + "$" + suffix;
    String candidate = name;
    for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
      candidate = name + "$" + i;
    }
    return candidate;
  }

  /** The frame class of a generator: {@code demo$outer$inner} for {@code outer.<locals>.inner}. */
  String frame(String qualifiedName) {
    return unique(legal(qualifiedName.replace(".<locals>", "").replace('.', '$')));
  }

  /** A Python name as a part of a JVM name: without what the JVM forbids. */
  static String legal(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '<' && c != '>') {
        text.append(".;[/".indexOf(c) >= 0 ? '_' : c);
      }
    }
    return text.isEmpty() ? "_" : text.toString();
  }
}
