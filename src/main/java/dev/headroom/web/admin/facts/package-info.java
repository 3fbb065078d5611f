/**
 * Forms for the facts of a row, by the services that mutations call, too. {@link RowKind} is what can be changed;
 * {@link InputForm} and {@link InputField} come from the facts' declaration. {@link FactFormResource} adds and changes,
 * {@link Conflict} shows what somebody else changed, {@link RowResource} lists and deletes, {@link MoveResource}
 * renames and merges. {@link ModelConfigResource} fills the form for a model from its files.
 */
@NullMarked
package dev.headroom.web.admin.facts;

import org.jspecify.annotations.NullMarked;
