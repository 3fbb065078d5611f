-- A machine whose processor computes alone has no GPU.
alter table device drop constraint device_gpu_count_check;
alter table device add constraint device_gpu_count_check check (gpu_count >= 0);
