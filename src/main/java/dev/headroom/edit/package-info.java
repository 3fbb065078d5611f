/**
 * What mutations have in common. {@link Changes} makes a change: one transaction, one author, then a new snapshot.
 * {@link RowService} creates, updates and deletes rows with a slug. {@link InputValidation} checks inputs by the
 * constraints beside it, such as {@link Between} and {@link PlainText}.
 */
package dev.headroom.edit;
