/**
 * Forms for the facts of a row, by the mutations that GraphQL has. {@link RowKind} is what can be changed;
 * {@link InputForm} and {@link InputField} come from the mutation's input. {@link FactFormResource} adds and changes,
 * {@link Conflict} shows what somebody else changed, {@link RowResource} lists and deletes.
 */
package dev.headroom.web.admin.facts;
