/**
 * Where the process starts. {@link Headroom} tells a command from the server and sees to a database first; everything
 * else is in the packages below, each by its feature.
 */
@NullMarked
package dev.headroom;

import org.jspecify.annotations.NullMarked;
