//! The same APIs with our derives and with serde's: compiled, and compared.

use std::{io, iter};

use crate::{
    project::{Project, ROOT},
    source::Flavour,
};

/// What is asked for.
pub(crate) struct Options {
    /// Numbers of APIs.
    pub(crate) sizes: Vec<usize>,
    /// Leaves the release builds out.
    pub(crate) check_only: bool,
    /// The most APIs that are written with serde's derives as well: at 2,000 its programs take tens of minutes.
    pub(crate) serde_up_to: usize,
    /// Leaves ours out.
    pub(crate) serde_only: bool,
}

/// One column of the table.
struct Column {
    flavour: Flavour,
    size: usize,
    figures: Vec<Figure>,
}

struct Figure {
    name: &'static str,
    value: f64,
    unit: &'static str,
}

/// Prints the table and the ratios.
pub(crate) fn compare(options: &Options) -> io::Result<()> {
    let mut columns = Vec::new();
    for &size in &options.sizes {
        let flavours = [Flavour::Ours, Flavour::Serde];
        let wanted = flavours.into_iter().filter(|flavour| match flavour {
            Flavour::Ours => !options.serde_only,
            Flavour::Serde => size <= options.serde_up_to,
        });
        for flavour in wanted {
            columns.push(Column { flavour, size, figures: measure(flavour, size, options.check_only)? });
        }
    }
    print_table(&columns);
    print_ratios(&columns);
    Ok(())
}

fn measure(flavour: Flavour, size: usize, check_only: bool) -> io::Result<Vec<Figure>> {
    let project = Project::new(flavour.name(), &flavour.dependencies(ROOT))?;
    let mut figures = Vec::new();
    let mut add = |name, value, unit| {
        eprintln!("{size} × {}: {name} {value:.2} {unit}", flavour.name());
        figures.push(Figure { name, value, unit });
    };

    let library = flavour.library(size);
    let check = project.check(&library)?;
    add("check", check.seconds, "s");
    add("check_peak", check.peak_mib, "MiB");
    if check_only {
        return Ok(figures);
    }

    let every: Vec<usize> = (0..size).collect();
    // Apart, and of every shape.
    let ten: Vec<usize> =
        (0..10).map(|tenth| tenth * (size / 10) + tenth).filter(|number| *number < size).collect();
    let release = project.release(&library)?;
    add("release", release.seconds, "s");
    add("release_peak", release.peak_mib, "MiB");
    let programs = [
        ("ten", ten, ["calls_ten", "calls_ten_peak", "calls_ten_size"]),
        ("all", every, ["calls_all", "calls_all_peak", "calls_all_size"]),
    ];
    for (program, numbers, [time, memory, bytes]) in programs {
        let taken = project.program(program, &flavour.program(&numbers))?;
        add(time, taken.seconds, "s");
        add(memory, taken.peak_mib, "MiB");
        #[expect(clippy::cast_precision_loss, reason = "sizes of programs")]
        add(bytes, project.size("release", program)? as f64 / 1024.0, "KiB");
    }
    Ok(figures)
}

fn print_table(columns: &[Column]) {
    let heads = columns.iter().map(|column| format!("{} × {}", column.size, column.flavour.name()));
    print_row("APIs × derives", heads);
    print_row("---", columns.iter().map(|_| "---:".to_owned()));
    let Some(first) = columns.first() else { return };
    for (index, figure) in first.figures.iter().enumerate() {
        let head = format!("{} ({})", figure.name, figure.unit);
        let cells = columns.iter().map(|column| {
            let value = column.figures[index].value;
            if figure.unit == "s" { format!("{value:.2}") } else { format!("{value:.0}") }
        });
        print_row(&head, cells);
    }
}

fn print_row(head: &str, cells: impl Iterator<Item = String>) {
    let cells: Vec<String> = iter::once(head.to_owned()).chain(cells).collect();
    println!("| {} |", cells.join(" | "));
}

/// Ours divided by serde's; and our largest by our smallest, an API, where linear growth is 1.
fn print_ratios(columns: &[Column]) {
    let find = |flavour, size| columns.iter().find(|column| column.flavour == flavour && column.size == size);
    println!();
    for serde in columns.iter().filter(|column| column.flavour == Flavour::Serde) {
        let Some(ours) = find(Flavour::Ours, serde.size) else { continue };
        for (ours, theirs) in ours.figures.iter().zip(&serde.figures) {
            println!("RATIO {}_{} {:.4}", ours.name, serde.size, ours.value / theirs.value);
        }
    }
    let ours = || columns.iter().filter(|column| column.flavour == Flavour::Ours);
    let (Some(small), Some(large)) =
        (ours().min_by_key(|column| column.size), ours().max_by_key(|column| column.size))
    else {
        return;
    };
    if small.size == large.size {
        return;
    }
    for (few, many) in small.figures.iter().zip(&large.figures) {
        #[expect(clippy::cast_precision_loss, reason = "numbers of APIs")]
        let growth = many.value / few.value / (large.size as f64 / small.size as f64);
        println!("RATIO growth_{}_{}_{} {growth:.4}", few.name, small.size, large.size);
    }
}
