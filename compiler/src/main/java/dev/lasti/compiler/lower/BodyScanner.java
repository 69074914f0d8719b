package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.Stmt;

/** Walks through a body, but not into the functions and classes that it defines. */
abstract class BodyScanner extends AstScanner {
  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    return null;
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    return null;
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    return null;
  }
}
