/**
 * Other names of models, GPUs and devices: those that drivers and browsers report, nicknames, tags. Read
 * {@link AliasEntity} (the row), {@link Alias} (what the snapshot holds), {@link AliasFacts} (what is declared of each
 * fact) and {@link AliasApi}; then {@link AliasInput}, {@link AliasService} and {@link AliasMutations}, which add and
 * delete. What they are for is in {@code search}.
 */
@NullMarked
package dev.headroom.alias;

import org.jspecify.annotations.NullMarked;
