/**
 * What llama.cpp itself would allocate for models of the catalog: {@link dev.headroom.llamacpp.LlamaCppMemoryIT}. The
 * folder {@code src/test/llama.cpp} has the program that asks it, and the tables of what models are made of.
 */
package dev.headroom.llamacpp;
