package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;
import java.util.ArrayList;
import java.util.List;

/** The attributes of a builtin type that are entered when somebody first looks one up. */
final class PendingMembers {
  private final List<MethodTable> tables;
  private String[] members = {};
  private boolean hasModuleAttribute;

  PendingMembers(MethodTable... tables) {
    this.tables = new ArrayList<>(List.of(tables));
  }

  void addTables(MethodTable... more) {
    tables.addAll(List.of(more));
  }

  /** Names members of exceptions. */
  void addMembers(String... names) {
    members = names;
  }

  void addModuleAttribute() {
    hasModuleAttribute = true;
  }

  void install(PyType type, PyDict attributes) {
    for (MethodTable table : tables) {
      TypeMembers.install(type, table, attributes);
    }
    if (!tables.isEmpty()) {
      attributes.putIfAbsent("__doc__", PyNone.NONE);
    }
    if (hasModuleAttribute) {
      attributes.put("__module__", type.moduleName());
    }
    for (int i = 0; i < members.length; i++) {
      attributes.put(members[i], new ExceptionMember(type, members[i], i));
    }
  }
}
