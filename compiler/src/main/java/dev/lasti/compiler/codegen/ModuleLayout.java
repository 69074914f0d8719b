package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrModule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the emitters of all functions of a module share: the names of the classes, where each
 * function is, and the pool of constants.
 */
final class ModuleLayout {
  /** The field of the module's class with the module object. */
  private static final String MODULE_FIELD = "MODULE";

  /** The field of each code table's class with its one instance. */
  private static final String TABLE_FIELD = "TABLE";

  private final IrModule module;
  private final SegmentBudgets budgets;
  private final ClassNames names;
  private final ConstantPool pool;
  private final Map<IrFunction, FunctionEntry> entries = new IdentityHashMap<>();
  private final List<String> codeTables = new ArrayList<>();
  private final Map<IrFunction, PositionTable> positions = new IdentityHashMap<>();
  private final GlobalFunctions globalFunctions;

  /**
   * @param functionsPerClass how many functions one code table has
   */
  ModuleLayout(IrModule module, int functionsPerClass, SegmentBudgets budgets) {
    this.module = module;
    this.budgets = budgets;
    this.names = new ClassNames(module.name());
    this.pool = new ConstantPool(names, moduleField());
    this.globalFunctions = GlobalFunctions.of(module);
    for (int i = 0; i < module.functions().size(); i++) {
      if (i % functionsPerClass == 0) {
        codeTables.add(i == 0 ? names.module() : names.unique("Code" + codeTables.size()));
      }
      addEntry(module.functions().get(i), i, i % functionsPerClass);
    }
  }

  private void addEntry(IrFunction function, int number, int index) {
    String owner = codeTables.get(codeTables.size() - 1);
    String methodName = ClassNames.legal(function.name()) + "$" + number;
    positions.put(function, new PositionTable(function));
    CodeObjectEmitter codeObject = new CodeObjectEmitter(this, function, owner, index);
    StaticField code =
        pool.add(
            "code$" + methodName,
            "L" + RuntimeClass.CODE + ";",
            CodeObjectEmitter.SIZE,
            codeObject::push);
    entries.put(
        function,
        new FunctionEntry(
            function, owner, methodName, index, code, FunctionEntry.takesFunction(function)));
  }

  IrModule module() {
    return module;
  }

  /** Which functions are divided. */
  SegmentBudgets budgets() {
    return budgets;
  }

  ClassNames names() {
    return names;
  }

  ConstantPool pool() {
    return pool;
  }

  /** The classes with the functions' methods, the module's own one first. */
  List<String> codeTables() {
    return codeTables;
  }

  /** The functions of one code table, by index. */
  List<FunctionEntry> entriesOf(String codeTable) {
    return module.functions().stream()
        .map(entries::get)
        .filter(entry -> entry.owner().equals(codeTable))
        .toList();
  }

  FunctionEntry entry(IrFunction function) {
    return entries.get(function);
  }

  /** The positions of a function's instructions, which its emitter numbers. */
  PositionTable positions(IrFunction function) {
    return positions.get(function);
  }

  /**
   * The function that a global name is bound to once and for all, as far as one can see; or null.
   */
  FunctionEntry globalFunction(String name) {
    IrFunction function = globalFunctions.find(name);
    return function == null ? null : entries.get(function);
  }

  /** The field with the module object. */
  StaticField moduleField() {
    return new StaticField(names.module(), MODULE_FIELD, "L" + RuntimeClass.MODULE + ";");
  }

  /** The field with the one instance of a code table. */
  static StaticField tableField(String codeTable) {
    return new StaticField(codeTable, TABLE_FIELD, "L" + codeTable + ";");
  }
}
