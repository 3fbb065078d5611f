/** Programs of the system that tests run: what is on the path, and what npm installs. */
package dev.headroom.programs;
