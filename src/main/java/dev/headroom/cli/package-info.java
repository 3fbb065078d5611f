/**
 * Commands for operators, run instead of the server. {@link CommandApplication} tells them apart;
 * {@link ImportCommand}, {@link ExportCommand} and {@link InspectCommand} are one each, and {@link Command} is what
 * they have in common.
 */
@NullMarked
package dev.headroom.cli;

import org.jspecify.annotations.NullMarked;
