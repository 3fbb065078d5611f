/** Digests of bytes, for all packages: checksums of files, names of documents, what is kept of a secret. */
package dev.headroom.digest;
