package dev.lasti.compiler.codegen;

import dev.lasti.runtime.call.CodeTable;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.generators.GeneratorFrame;
import dev.lasti.runtime.generators.GuardedFrame;
import dev.lasti.runtime.generators.PyGenerator;
import dev.lasti.runtime.generators.StateTable;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.objects.CodeContents;
import dev.lasti.runtime.objects.GlobalCell;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyComplex;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyEllipsis;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.RangeIterator;
import dev.lasti.runtime.protocol.LongArithmetic;
import org.objectweb.asm.Type;

/** The internal names of the runtime's classes that emitted code refers to. */
final class RuntimeClass {
  static final String CODE_TABLE = Type.getInternalName(CodeTable.class);
  static final String COMPILED_MODULE = Type.getInternalName(CompiledModule.class);
  static final String EXCEPTION = Type.getInternalName(PyBaseException.class);
  static final String EXCEPTION_TYPES = Type.getInternalName(ExceptionTypes.class);
  static final String FRAME = Type.getInternalName(GeneratorFrame.class);
  static final String GUARDED_FRAME = Type.getInternalName(GuardedFrame.class);
  static final String GENERATOR = Type.getInternalName(PyGenerator.class);
  static final String STATES = Type.getInternalName(StateTable.class);
  static final String BYTES = Type.getInternalName(PyBytes.class);
  static final String CELL = Type.getInternalName(PyCell.class);
  static final String CODE_CONTENTS = Type.getInternalName(CodeContents.class);
  static final String CODE = Type.getInternalName(PyCode.class);
  static final String COMPLEX = Type.getInternalName(PyComplex.class);
  static final String DICT = Type.getInternalName(PyDict.class);
  static final String ELLIPSIS = Type.getInternalName(PyEllipsis.class);
  static final String FUNCTION = Type.getInternalName(PyFunction.class);
  static final String GLOBAL_CELL = Type.getInternalName(GlobalCell.class);
  static final String ITERATOR = Type.getInternalName(PyIterator.class);
  static final String LONG = "java/lang/Long";
  static final String LONG_ARITHMETIC = Type.getInternalName(LongArithmetic.class);
  static final String LIST = Type.getInternalName(PyList.class);
  static final String MODULE = Type.getInternalName(PyModule.class);
  static final String NONE = Type.getInternalName(PyNone.class);
  static final String POSITIONS = Type.getInternalName(Positions.class);
  static final String RANGE_ITERATOR = Type.getInternalName(RangeIterator.class);
  static final String TUPLE = Type.getInternalName(PyTuple.class);
  static final String TYPE = Type.getInternalName(PyType.class);

  private RuntimeClass() {}
}
