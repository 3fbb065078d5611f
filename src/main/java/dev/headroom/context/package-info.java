/**
 * How long a context a model takes, and on whose word. {@link ContextTable} holds what is packaged;
 * {@link ContextLengths} is what it comes to.
 */
@NullMarked
package dev.headroom.context;

import org.jspecify.annotations.NullMarked;
