/** Digests of bytes: {@link Sha256} makes checksums of files, names of documents and what is kept of a secret. */
@NullMarked
package dev.headroom.digest;

import org.jspecify.annotations.NullMarked;
