/**
 * What licenses of models allow a company. {@link Licenses} holds them as packaged, and finds by {@link ModelLicense}
 * what applies to a model.
 */
@NullMarked
package dev.headroom.license;

import org.jspecify.annotations.NullMarked;
