/**
 * How calls reach their callee: method tables of builtins, code tables of functions, argument
 * binding, cache sites.
 */
package dev.lasti.runtime.call;
