//! Methods are completed in the shells that are installed. Each test runs the shell itself, with the script that it would
//! load, and says so where there is no such shell.

#![cfg(unix)]

mod support;

use std::{io::Write as _, path::Path, process::Command};

use support::{run, topctl, written};

const CATALOGUE: &str = r#"{"method":"taobao.trade.fullinfo.get"}
{"method":"taobao.trade.get"}
{"method":"tmall.item.Get"}
"#;

/// The shell with the script, the catalogue and a directory for `PATH` that holds the program; `None` if it is not there.
fn shell(name: &str) -> Option<Command> {
    let is_there = Command::new(name).arg("--version").output().is_ok_and(|output| output.status.success());
    if !is_there {
        // Past the captured output of the test, which nobody sees when it passes.
        let _ = writeln!(std::io::stderr(), "SKIPPED completions in {name}: it is not installed");
        return None;
    }
    let mut command = Command::new(name);
    let program = Path::new(env!("CARGO_BIN_EXE_topctl")).parent().expect("a directory");
    let path = std::env::var("PATH").unwrap_or_default();
    command
        .env_clear()
        .env("PATH", format!("{}:{path}", program.display()))
        .env("HOME", env!("CARGO_TARGET_TMPDIR"))
        .env("TERM", "dumb")
        .env("LC_ALL", "C.UTF-8")
        .env("TOP_CATALOGUE", written("completed.jsonl", CATALOGUE));
    Some(command)
}

fn script(shell: &str) -> std::path::PathBuf {
    let ran = run(topctl().args(["completions", shell]));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    written(&format!("completions.{shell}"), ran.out)
}

#[test]
fn what_was_typed_is_completed_to_methods() {
    let catalogue = written("asked.jsonl", CATALOGUE);
    let complete = |start: &str| {
        run(topctl().args(["api", "complete", "--", start]).env("TOP_CATALOGUE", &catalogue)).out
    };
    assert_eq!(complete("taobao.trade."), "taobao.trade.fullinfo.get\ntaobao.trade.get\n");
    assert_eq!(complete("TMALL"), "tmall.item.Get\n");
    assert_eq!(complete("").lines().count(), 3);
    assert_eq!(complete("-"), "");
    // A key was pressed: nothing is said on standard error, and no catalogue is no method.
    let broken = written("broken.jsonl", "no JSON");
    let ran = run(topctl().args(["api", "complete", "--", "t"]).env("TOP_CATALOGUE", broken));
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(0), "", ""));
}

#[test]
fn bash_completes_methods_and_arguments() {
    let Some(mut bash) = shell("bash") else { return };
    // What readline does when the key is pressed: the words, the index of the current one, and the function's arguments.
    let asked = r#"
        source "$1"
        ask() {
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
            $(complete -p topctl | sed 's/.*-F \([^ ]*\).*/\1/') topctl "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            echo "${COMPREPLY[*]}"
        }
        ask topctl call taobao.trade.f
        ask topctl sign tm
        ask topctl api show taobao.trade.g
        ask topctl api sho
        ask topctl call taobao.trade.get --ra
        ask topctl call --ra
    "#;
    let ran = run(bash.args(["--norc", "-c", asked, "bash"]).arg(script("bash")));
    assert_eq!(
        ran.out.lines().collect::<Vec<_>>(),
        ["taobao.trade.fullinfo.get", "tmall.item.Get", "taobao.trade.get", "show", "--raw", "--raw"],
        "{ran:?}"
    );
}

#[test]
fn zsh_completes_methods_and_arguments() {
    let Some(mut zsh) = shell("zsh") else { return };
    // An interactive shell on a terminal of its own, in which the key is pressed.
    let asked = r#"
        zmodload zsh/zpty || exit 9
        zpty z zsh -f -i
        zpty -w z "unsetopt zle_bracketed_paste 2>/dev/null; unset zle_bracketed_paste; PS1= RPS1=; autoload -Uz compinit; compinit -u -D; autoload -Uz _topctl; source $1; print rea''dy"
        # Everything that the terminal shows until it shows this, or for at most ten seconds.
        read_until() {
            local text= piece
            repeat 200; do
                while zpty -r -t z piece; do text+=$piece; done
                [[ $text == *$1* ]] && break
                sleep 0.05
            done
            print -r -- $text
        }
        read_until ready >/dev/null
        for line wanted in "$@[2,-1]"; do
            zpty -n -w z "$line"
            sleep 0.2
            zpty -n -w z $'\t'
            read_until "$wanted"
            # Ctrl-U takes the line away.
            zpty -n -w z $'\025'
        done
        zpty -d z
    "#;
    let completed = [
        ("topctl call taobao.trade.f", "topctl call taobao.trade.fullinfo.get"),
        ("topctl api show tmall.", "topctl api show tmall.item.Get"),
        ("topctl call taobao.trade.get --ra", "topctl call taobao.trade.get --raw"),
    ];
    let args = completed.iter().flat_map(|(typed, wanted)| [*typed, *wanted]);
    let ran = run(zsh.args(["-f", "-c", asked, "zsh"]).arg(script("zsh")).args(args));
    for (_, wanted) in completed {
        assert!(ran.out.contains(wanted), "{wanted}: {ran:?}");
    }
}

#[test]
fn fish_completes_methods_and_arguments() {
    let Some(mut fish) = shell("fish") else { return };
    let asked = r#"
        source $argv[1]
        for line in "topctl call taobao.trade.f" "topctl sign tm" "topctl api show taobao.trade.g" "topctl api sho" "topctl call x --ra"
            complete -C $line | string replace -r '\t.*' ''
            echo end
        end
    "#;
    let ran = run(fish.args(["--no-config", "-c", asked]).arg(script("fish")));
    assert_eq!(
        ran.out,
        "taobao.trade.fullinfo.get\nend\ntmall.item.Get\nend\ntaobao.trade.get\nend\nshow\nend\n--raw\nend\n",
        "{ran:?}"
    );
}
