/**
 * Pages of GPUs and devices. {@link GpuResource} and {@link DeviceResource} have the addresses, {@link GpuListPage} and
 * {@link DeviceListPage} the lists, {@link HardwarePage} the page of one, with its {@link RunTable}. The documents of
 * their queries are resources, {@code web/queries/gpu.graphql} and its like.
 */
@NullMarked
package dev.headroom.web.machines;

import org.jspecify.annotations.NullMarked;
