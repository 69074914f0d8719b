package dev.lasti.compiler.ir;

/**
 * What each kind of terminator asks of its parts. The value is the rule that is broken, or null.
 */
final class TerminatorRules implements Terminator.Visitor<String> {
  @Override
  public String visitJump(Terminator.Jump jump) {
    return null;
  }

  @Override
  public String visitBranch(Terminator.Branch branch) {
    return objects(branch);
  }

  @Override
  public String visitNext(Terminator.Next next) {
    return next.body() == next.exhausted() ? "both ways lead to one block" : objects(next);
  }

  @Override
  public String visitReturn(Terminator.Return leave) {
    return objects(leave);
  }

  @Override
  public String visitRaise(Terminator.Raise raise) {
    boolean causeAlone = raise.exception() == null && raise.cause() != null;
    return causeAlone ? "there is a cause without an exception" : objects(raise);
  }

  @Override
  public String visitReraise(Terminator.Reraise reraise) {
    return objects(reraise);
  }

  @Override
  public String visitSwitch(Terminator.Switch choice) {
    if (choice.selector().kind() != Kind.INT) {
      return "the selector is no raw int";
    }
    if (choice.keys().size() != choice.targets().size()) {
      return "keys and targets differ in number";
    }
    for (int i = 1; i < choice.keys().size(); i++) {
      if (choice.keys().get(i - 1) >= choice.keys().get(i)) {
        return "the keys do not ascend";
      }
    }
    return null;
  }

  @Override
  public String visitYield(Terminator.Yield yield) {
    return objects(yield);
  }

  @Override
  public String visitDelegate(Terminator.Delegate delegate) {
    return objects(delegate);
  }

  @Override
  public String visitUnreachable(Terminator.Unreachable unreachable) {
    return null;
  }

  private static String objects(Terminator terminator) {
    return InstrRules.objects(terminator.operands(), terminator.result());
  }
}
