//! What the benchmarks measure with: wall clock, CPU and peak memory of whole programs. Linux only: figures come from
//! `/proc`.

use std::fmt;
use std::fs;
use std::io;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The unit of CPU times in `/proc`.
const TICKS_PER_SECOND: f64 = 100.0;

/// Means over the runs; the peak is the highest.
pub(crate) struct Figures {
    /// Seconds.
    pub(crate) wall: f64,
    /// Seconds, all threads.
    pub(crate) cpu: f64,
    /// KiB.
    pub(crate) peak: u64,
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { wall, cpu, peak } = self;
        let mib = *peak as f64 / 1024.0;
        write!(
            f,
            "{:8.1} ms wall {:8.1} ms CPU {mib:7.1} MiB",
            wall * 1e3,
            cpu * 1e3
        )
    }
}

impl Figures {
    /// Runs a program so many times, its stdout to nowhere.
    ///
    /// # Errors
    /// When it cannot be started.
    ///
    /// # Panics
    /// When it fails.
    pub(crate) fn of(runs: u32, command: impl Fn() -> Command) -> io::Result<Self> {
        let mut peak = 0;
        let (cpu, start) = (children_cpu()?, Instant::now());
        for _ in 0..runs {
            let mut child = command().stdout(Stdio::null()).spawn()?;
            peak = peak.max(watch(&mut child)?);
        }
        let runs = f64::from(runs);
        Ok(Self {
            wall: start.elapsed().as_secs_f64() / runs,
            cpu: (children_cpu()? - cpu) / runs,
            peak,
        })
    }
}

/// Waits for a child and returns its peak memory in KiB.
fn watch(child: &mut Child) -> io::Result<u64> {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let seen = text
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))
            .and_then(|rest| rest.split_whitespace().next()?.parse().ok());
        // It only grows, but for the moment before the program is loaded, when it is still ours.
        peak = seen.unwrap_or(peak);
        if let Some(ended) = child.try_wait()? {
            assert!(ended.success(), "a program that is measured works: {ended}");
            return Ok(peak);
        }
        thread::sleep(Duration::from_micros(500));
    }
}

/// Seconds of CPU that the children so far have used.
fn children_cpu() -> io::Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The program's name is in brackets and may hold blanks; cutime and cstime are fields 16 and 17.
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks: f64 = after_name
        .split_whitespace()
        .skip(13)
        .take(2)
        .filter_map(|field| field.parse::<f64>().ok())
        .sum();
    Ok(ticks / TICKS_PER_SECOND)
}
