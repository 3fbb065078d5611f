package dev.headroom.gpu;

import static dev.headroom.edit.Patch.or;

import dev.headroom.edit.Between;
import dev.headroom.edit.Creating;
import dev.headroom.edit.FactColumn;
import dev.headroom.edit.Patch;
import dev.headroom.edit.PlainText;
import dev.headroom.edit.ReleaseDay;
import dev.headroom.edit.Required;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Facts of a GPU that an admin enters. */
@Input("GpuInput")
@Description("Facts of a GPU. A new one needs name, vendor, architecture, segment, memoryGb and bandwidthGbPerSec; an "
        + "update "
        + "changes what is given. Each needs the source of its facts.")
public final class GpuInput {
    @Required(groups = Creating.class)
    @PlainText
    @FactColumn("name")
    @Description("Name as marketed, 1 to 200 characters; the slug is made of it.")
    public String name;

    @Required(groups = Creating.class)
    @PlainText(max = 100)
    @FactColumn("vendor")
    @Description("Maker of the chip.")
    public String vendor;

    @Required(groups = Creating.class)
    @PlainText(max = 100)
    @FactColumn("architecture")
    @Description("Architecture of the chip.")
    public String architecture;

    @Required(groups = Creating.class)
    @Description("The market it is made for.")
    public GpuSegment segment;

    @Required(groups = Creating.class)
    @Between(min = 0.5, max = 100_000)
    @FactColumn("memory_gb")
    @Description("Memory in GB, 0.5 to 100,000.")
    public Double memoryGb;

    @PlainText(max = 50)
    @FactColumn("memory_type")
    @Description("Type of the memory.")
    public String memoryType;

    @Between(min = 1, max = 100_000)
    @FactColumn("bus_width_bits")
    @Description("Width of the memory bus in bits, 1 to 100,000.")
    public Integer busWidthBits;

    @Required(groups = Creating.class)
    @Between(min = 1, max = 1_000_000)
    @FactColumn("bandwidth_gb_s")
    @Description("Memory bandwidth in 10^9 bytes per second, 1 to 1,000,000.")
    public Double bandwidthGbPerSec;

    @Between(min = 0.01, max = 1_000_000)
    @FactColumn("fp16_tflops")
    @Description("Dense FP16 throughput in 10^12 operations per second, 0.01 to 1,000,000.")
    public Double fp16Tflops;

    @Between(min = 1, max = 100_000)
    @FactColumn("tdp_w")
    @Description("Thermal design power in watts, 1 to 100,000.")
    public Integer tdpWatts;

    @ReleaseDay
    @FactColumn("release_date")
    @Description("Date of release: yyyy, yyyy-MM or yyyy-MM-dd.")
    public String releaseDate;

    @Between(min = 1, max = 10_000_000)
    @FactColumn("msrp_usd")
    @Description("Price at launch in US dollars, 1 to 10,000,000.")
    public Double msrpUsd;

    @PlainText(max = 100)
    @FactColumn("compute_capability_or_gfx")
    @Description("CUDA compute capability, AMD gfx name or Intel chip name.")
    public String instructionSet;

    @Required
    @PlainText(max = 2000)
    @Description("Where these facts come from; an update adds it to the row's sources.")
    public String source;

    /** What an admin would enter to have the facts of a GPU, but for the source of a change. */
    public static GpuInput of(Gpu gpu) {
        var input = new GpuInput();
        input.name = gpu.name();
        input.vendor = gpu.vendor();
        input.architecture = gpu.architecture();
        input.segment = gpu.segment();
        input.memoryGb = gpu.memoryGb();
        input.memoryType = gpu.memoryType();
        input.busWidthBits = gpu.busWidthBits();
        input.bandwidthGbPerSec = gpu.bandwidthGbPerSec();
        input.fp16Tflops = gpu.fp16Tflops();
        input.tdpWatts = gpu.tdpWatts();
        input.releaseDate = gpu.releaseDate();
        input.msrpUsd = gpu.msrpUsd();
        input.instructionSet = gpu.instructionSet();
        return input;
    }

    void applyTo(GpuEntity gpu) {
        gpu.name = or(name, gpu.name);
        gpu.vendor = or(vendor, gpu.vendor);
        gpu.architecture = or(architecture, gpu.architecture);
        gpu.segment = or(segment, gpu.segment);
        gpu.memoryGb = or(memoryGb, gpu.memoryGb);
        gpu.memoryType = or(memoryType, gpu.memoryType);
        gpu.busWidthBits = or(busWidthBits, gpu.busWidthBits);
        gpu.bandwidthGbPerSec = or(bandwidthGbPerSec, gpu.bandwidthGbPerSec);
        gpu.fp16Tflops = or(fp16Tflops, gpu.fp16Tflops);
        gpu.tdpWatts = or(tdpWatts, gpu.tdpWatts);
        gpu.releaseDate = or(releaseDate, gpu.releaseDate);
        gpu.msrpUsd = or(msrpUsd, gpu.msrpUsd);
        gpu.instructionSet = or(instructionSet, gpu.instructionSet);
        gpu.source = Patch.source(gpu.source, source);
    }
}
