package dev.lasti.runtime.call;

/**
 * Stands for the receiver of a call whose method was looked up before the arguments are evaluated,
 * where that took more than a look into the receiver's class. Only {@link MethodSite} makes and
 * sees it; it is no Python value.
 *
 * @param method the bound method, or whatever else the attribute is
 */
record LoadedMethod(Object method) {}
