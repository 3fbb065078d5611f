/**
 * Names that are found: which models, GPUs and devices a text means. Plain Java over what the catalog holds. Begin with
 * {@link Words}, what a text is taken for, and {@link SearchIndex}, which is built with each snapshot;
 * {@link Searchable} is what it knows of a row, {@link Phrase} compares, {@link SearchHit} is what comes of it.
 *
 * <p>A library was weighed: Lucene in memory would bring its tokenizers, scoring and 4 MB of classes with reflection
 * and memory mapping to be taught to a native executable, while what decides here, where letters end and digits begin,
 * which words may be left out, and what a pair of model and hardware is, would be own code all the same. The catalog
 * has some thousand rows: reading through all of them takes less than a millisecond.
 */
@NullMarked
package dev.headroom.search;

import org.jspecify.annotations.NullMarked;
