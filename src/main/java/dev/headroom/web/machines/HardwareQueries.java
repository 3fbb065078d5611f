package dev.headroom.web.machines;

import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Visit;

/** The GraphQL queries behind the pages of GPUs and devices, without the pages. */
public final class HardwareQueries {
    private HardwareQueries() {}

    public static String gpus(Visit visit) throws ApiException {
        return GpuListPage.of(visit).page().graphQl();
    }

    public static String devices(Visit visit) throws ApiException {
        return DeviceListPage.of(visit).page().graphQl();
    }

    /** By the method that the page takes unless asked for another. */
    public static String page(Hardware hardware) {
        return HardwareQuery.of(hardware, EstimationMethod.SIMPLE);
    }
}
