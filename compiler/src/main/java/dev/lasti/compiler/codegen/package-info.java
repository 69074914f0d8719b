/**
 * Code generation: from IR to JVM classes, with ASM.
 *
 * <p>{@link dev.lasti.compiler.codegen.ModuleEmitter} is the entrance. It asks {@code ModuleLayout}
 * where everything goes, lets {@code FunctionEmitter} write a static method for each function and
 * {@code FrameClassEmitter} a class for each generator function, and ends with the fields that
 * {@code ConstantPool} has collected: constants, global cells, code objects, call and attribute
 * sites, each {@code static final}.
 *
 * <p>The code of one function goes through {@code BodyEmitter}, block by block. For each block
 * {@code ExpressionTrees} puts single-use temporaries back into expressions, which then live on the
 * operand stack; {@code InstrEmitter}, {@code OperationEmitter}, {@code CallEmitter} and {@code
 * ConditionEmitter} write the trees, {@code TerminatorEmitter} and {@code LoopEmitter} the end.
 * Nearly everything is a call of the runtime; {@code RuntimeMethod} lists all of its methods.
 *
 * <p><b>Ints.</b> Variables that most likely hold ints are kept as {@code long}s, each with an
 * object beside it for any other value; {@code IntegerEmitter} writes the arithmetic on them.
 *
 * <p>{@code GeneratorEmitter} writes {@code resume}, after the plans that {@code
 * dev.lasti.compiler.analysis} made: {@code SpillPlan} and {@code DispatchPlan}.
 *
 * <p><b>Size.</b> HotSpot never compiles a method over 8,000 bytes, and the JVM refuses one over 64
 * KB. A larger body is divided into segments, each a method of its own, by {@code
 * dev.lasti.compiler.analysis.SegmentPlan}; {@code SegmentedBody} has the idea, {@code
 * SegmentEmitter} writes one of them, and {@code SegmentBudgets} decides who needs it.
 *
 * <p><b>Stack.</b> The operand stack is empty where a block starts or ends, so at every loop head
 * and at every suspension. Within a block an exception may find values on the stack and drops them.
 *
 * <p><b>Positions.</b> The variable {@code pos} is set before what may raise, and read where the
 * exception is caught or leaves the function, to add a traceback entry.
 */
package dev.lasti.compiler.codegen;
