package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.StarredShape;
import dev.lasti.runtime.call.AttributeSite;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GlobalCell;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.protocol.Unpacking;

/** The frequent ones of the operations with an immediate: globals, cells, attributes, unpacking. */
final class NameSteps {
  private NameSteps() {}

  /** {@code load_global}. */
  static final class LoadGlobal extends Step {
    private final GlobalCell cell;
    private final int result;

    LoadGlobal(GlobalCell cell, int result) {
      this.cell = cell;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = cell.get();
      return next;
    }
  }

  /** {@code store_global}. */
  static final class StoreGlobal extends Step {
    private final GlobalCell cell;
    private final int value;

    StoreGlobal(GlobalCell cell, int value) {
      this.cell = cell;
      this.value = value;
    }

    @Override
    Step run(Object[] registers) {
      cell.set(registers[value]);
      return next;
    }
  }

  /** {@code delete_global}. */
  static final class DeleteGlobal extends Step {
    private final GlobalCell cell;

    DeleteGlobal(GlobalCell cell) {
      this.cell = cell;
    }

    @Override
    Step run(Object[] registers) {
      cell.delete();
      return next;
    }
  }

  /** {@code free_cell}. */
  static final class FreeCell extends Step {
    private final int index;
    private final int result;

    FreeCell(int index, int result) {
      this.index = index;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = ((PyFunction) registers[Registers.FUNCTION]).freeCell(index);
      return next;
    }
  }

  /** {@code load_cell} and {@code load_free}, {@code delete_cell} and {@code delete_free}. */
  static final class ReadCell extends Step {
    private final int cell;
    private final String name;
    private final boolean free;
    private final boolean deletes;
    private final int result;

    ReadCell(int cell, String name, boolean free, boolean deletes, int result) {
      this.cell = cell;
      this.name = name;
      this.free = free;
      this.deletes = deletes;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      PyCell variable = (PyCell) registers[cell];
      Object value = variable.value;
      if (value == null) {
        throw free ? PyErrors.unboundFreeError(name) : PyErrors.unboundLocalError(name);
      }
      if (deletes) {
        variable.value = null;
      }
      registers[result] = value;
      return next;
    }
  }

  /** {@code get_attribute}. */
  static final class GetAttribute extends Step {
    private final int object;
    private final AttributeSite site;
    private final int result;

    GetAttribute(int object, String name, int result) {
      this.object = object;
      this.site = new AttributeSite(name);
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = site.get(registers[object]);
      return next;
    }
  }

  /** {@code set_attribute}. */
  static final class SetAttribute extends Step {
    private final int object;
    private final AttributeSite site;
    private final int value;

    SetAttribute(int object, String name, int value) {
      this.object = object;
      this.site = new AttributeSite(name);
      this.value = value;
    }

    @Override
    Step run(Object[] registers) {
      site.set(registers[object], registers[value]);
      return next;
    }
  }

  /** {@code unpack}. */
  static final class Unpack extends Step {
    private final int iterable;
    private final int count;
    private final int result;

    Unpack(int iterable, int count, int result) {
      this.iterable = iterable;
      this.count = count;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = Unpacking.unpack(registers[iterable], count);
      return next;
    }
  }

  /** {@code unpack_starred}. */
  static final class UnpackStarred extends Step {
    private final int iterable;
    private final StarredShape shape;
    private final int result;

    UnpackStarred(int iterable, StarredShape shape, int result) {
      this.iterable = iterable;
      this.shape = shape;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] =
          Unpacking.unpackStarred(registers[iterable], shape.before(), shape.after());
      return next;
    }
  }

  /** {@code element}. */
  static final class Element extends Step {
    private final int array;
    private final int index;
    private final int result;

    Element(int array, int index, int result) {
      this.array = array;
      this.index = index;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = ((Object[]) registers[array])[index];
      return next;
    }
  }
}
