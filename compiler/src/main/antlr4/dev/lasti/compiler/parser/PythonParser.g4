/*
 * The syntax of Python 3.12, after the grammar sections of the language reference.
 *
 * The tokens come from IndentationTokenSource; PythonTokens.tokens numbers them. It also decides
 * where `match`, `case` and `type` are keywords (the tokens of those names) and where they are
 * identifiers (NAME), so that no rule here has to look ahead for it.
 *
 * Every decision is made on one token, or on two after a comma. To keep that so, some rules accept
 * more than Python does, and AstBuilder refuses the rest with CPython's message:
 *   - the left sides of assignments, the targets of `for`, `with`, `del` and the names before `=` and
 *     `:=` are parsed as expressions;
 *   - parentheses may hold `item as target`, which only `with (...)` may contain;
 *   - dict and set displays are one rule;
 *   - parameters and arguments come in any order;
 *   - every type parameter may have a bound.
 */
parser grammar PythonParser;

options {
    tokenVocab = PythonTokens;
    superClass = org.antlr.v4.runtime.Parser; // "Parser" is the facade of this package
}

// ---------------------------------------------------------------------------- entries

fileInput : statement* EOF ;

evalInput : starExpressions NEWLINE? EOF ;

// ---------------------------------------------------------------------------- statements

statement
    : simpleStatements
    | ifStatement
    | whileStatement
    | forStatement
    | tryStatement
    | withStatement
    | matchStatement
    | functionDefinition
    | classDefinition
    | asyncStatement
    | decoratedDefinition
    ;

simpleStatements : simpleStatement (';' simpleStatement)* ';'? NEWLINE ;

simpleStatement
    : expressionStatement
    | 'pass'
    | 'break'
    | 'continue'
    | returnStatement
    | raiseStatement
    | deleteStatement
    | assertStatement
    | importName
    | importFrom
    | globalStatement
    | nonlocalStatement
    | typeAlias
    ;

block
    : simpleStatements
    | NEWLINE INDENT statement+ DEDENT
    ;

// An expression statement, an assignment to any number of targets, an augmented or an annotated one.
expressionStatement
    : assignedValue
      ( ('=' assignedValue)*
      | augmentedOperator assignedValue
      | ':' expression ('=' assignedValue)?
      )
    ;

assignedValue : yieldExpression | starExpressions ;

augmentedOperator
    : '+=' | '-=' | '*=' | '/=' | '//=' | '%=' | '@=' | '&=' | '|=' | '^=' | '>>=' | '<<=' | '**='
    ;

returnStatement : 'return' starExpressions? ;

raiseStatement : 'raise' (expression ('from' expression)?)? ;

deleteStatement : 'del' target (',' target)* ','? ;

assertStatement : 'assert' expression (',' expression)? ;

globalStatement : 'global' NAME (',' NAME)* ;

nonlocalStatement : 'nonlocal' NAME (',' NAME)* ;

typeAlias : 'type' NAME typeParameters? '=' expression ;

importName : 'import' dottedAsName (',' dottedAsName)* ;

dottedAsName : dottedName ('as' NAME)? ;

dottedName : NAME ('.' NAME)* ;

importFrom : 'from' importedModule 'import' importedNames ;

importedModule : ('.' | '...')+ dottedName? | dottedName ;

importedNames
    : '*'
    | importAsName (',' importAsName)*
    | '(' importAsName (',' importAsName)* ','? ')'
    ;

importAsName : NAME ('as' NAME)? ;

// ---------------------------------------------------------------------------- compound statements

ifStatement
    : 'if' namedExpression ':' block ('elif' namedExpression ':' block)* elseBlock?
    ;

elseBlock : 'else' ':' block ;

whileStatement : 'while' namedExpression ':' block elseBlock? ;

forStatement : 'for' targets 'in' starExpressions ':' block elseBlock? ;

tryStatement : 'try' ':' block (exceptBlock+ elseBlock? finallyBlock? | finallyBlock) ;

exceptBlock : 'except' '*'? (expression ('as' NAME)?)? ':' block ;

finallyBlock : 'finally' ':' block ;

withStatement : 'with' withItem (',' withItem)* ':' block ;

withItem : expression ('as' target)? ;

asyncStatement : 'async' (functionDefinition | forStatement | withStatement) ;

decoratedDefinition : decorator+ (classDefinition | 'async'? functionDefinition) ;

decorator : '@' namedExpression NEWLINE ;

classDefinition : 'class' NAME typeParameters? ('(' arguments? ')')? ':' block ;

functionDefinition
    : 'def' NAME typeParameters? '(' parameters? ')' ('->' expression)? ':' block
    ;

parameters : parameter (',' parameter)* ','? ;

parameter
    : NAME (':' expression)? ('=' expression)?
    | '*' (NAME (':' starExpression)?)?
    | '**' NAME (':' expression)?
    | '/'
    ;

lambdaParameters : lambdaParameter (',' lambdaParameter)* ','? ;

lambdaParameter : NAME ('=' expression)? | '*' NAME? | '**' NAME | '/' ;

typeParameters : '[' typeParameter (',' typeParameter)* ','? ']' ;

typeParameter : ('*' | '**')? NAME (':' expression)? ;

// ---------------------------------------------------------------------------- match

matchStatement : 'match' matchSubject ':' NEWLINE INDENT caseBlock+ DEDENT ;

matchSubject : element (',' element)* ','? ;

caseBlock : 'case' patterns guard? ':' block ;

guard : 'if' namedExpression ;

patterns : pattern (',' pattern)* ','? ;

pattern
    : '*' NAME
    | closedPattern ('|' closedPattern)* ('as' NAME)?
    ;

closedPattern
    : '-'? NUMBER (('+' | '-') NUMBER)?                 # numberPattern
    | strings                                           # stringPattern
    | ('None' | 'True' | 'False')                       # singletonPattern
    | dottedName ('(' patternArguments? ')')?           # namePattern
    | '(' patterns? ')'                                 # groupPattern
    | '[' patterns? ']'                                 # sequencePattern
    | '{' (patternItem (',' patternItem)* ','?)? '}'    # mappingPattern
    ;

patternArguments : patternArgument (',' patternArgument)* ','? ;

patternArgument : pattern | NAME '=' pattern ;

patternItem : closedPattern ':' pattern | '**' NAME ;

// ---------------------------------------------------------------------------- expressions

starExpressions : starExpression (',' starExpression)* ','? ;

starExpression : expression | '*' operand ;

yieldExpression : 'yield' ('from' expression | starExpressions)? ;

namedExpression : expression (':=' expression)? ;

expression
    : disjunction ('if' disjunction 'else' expression)?
    | 'lambda' lambdaParameters? ':' expression
    ;

disjunction
    : 'not' disjunction                     # notTest
    | disjunction 'and' disjunction         # andTest
    | disjunction 'or' disjunction          # orTest
    | operand (comparisonOperator operand)* # comparison
    ;

comparisonOperator
    : '<' | '>' | '==' | '>=' | '<=' | '!=' | 'in' | 'not' 'in' | 'is' 'not'?
    ;

// What binds more tightly than a comparison: the reference's or_expr and all below it.
operand
    : operand '.' NAME                               # attribute
    | operand '(' arguments? ')'                     # call
    | operand '[' subscripts ']'                     # subscription
    | 'await' operand                                # await
    | <assoc = right> operand '**' operand           # power
    | ('+' | '-' | '~') operand                      # unary
    | operand ('*' | '@' | '/' | '//' | '%') operand # binary
    | operand ('+' | '-') operand                    # binary
    | operand ('<<' | '>>') operand                  # binary
    | operand '&' operand                            # binary
    | operand '^' operand                            # binary
    | operand '|' operand                            # binary
    | NAME                                           # name
    | NUMBER                                         # number
    | strings                                        # text
    | ('None' | 'True' | 'False' | '...')            # constant
    | '(' (yieldExpression | elements)? ')'          # parenthesized
    | '[' elements? ']'                              # list
    | '{' (displayItem (comprehension | (',' displayItem)* ','?))? '}' # display
    ;

elements : element (comprehension | (',' element)* ','?) ;

element : namedExpression ('as' target)? | '*' operand ;

displayItem : namedExpression (':' expression)? | '*' operand | '**' operand ;

comprehension : comprehensionFor+ ;

comprehensionFor : 'async'? 'for' targets 'in' disjunction ('if' disjunction)* ;

arguments : argument (',' argument)* ','? ;

argument
    : expression (comprehension | ':=' expression | '=' expression)?
    | '*' expression
    | '**' expression
    ;

subscripts : subscript (',' subscript)* ','? ;

subscript : namedExpression slice? | slice | '*' operand ;

slice : ':' expression? (':' expression?)? ;

targets : target (',' target)* ','? ;

target : '*'? operand ;

strings : (STRING | fstring)+ ;

fstring : FSTRING_START fstringPart* FSTRING_END ;

fstringPart : FSTRING_MIDDLE | replacementField ;

replacementField : '{' assignedValue '='? ('!' NAME)? (':' fstringPart*)? '}' ;
