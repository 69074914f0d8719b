package dev.lasti.runtime.imports;

import dev.lasti.runtime.modules.SysModule;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.IteratorProtocol;
import java.util.ArrayList;
import java.util.List;

/** The directories of {@code sys.path}, or of the {@code __path__} of a package. */
final class SearchPath {
  private SearchPath() {}

  /** The directories of {@code sys.path}; none if it is missing. */
  static List<String> ofSystem() {
    Object path = SysModule.MODULE.global("path");
    return path == null ? List.of() : of(path);
  }

  /** The strings in an iterable; other entries are skipped. */
  static List<String> of(Object path) {
    List<String> directories = new ArrayList<>();
    for (Object entry : IteratorProtocol.toList(path)) {
      if (Values.of(entry) instanceof String directory) {
        directories.add(directory);
      }
    }
    return directories;
  }
}
