//! `topctl completions`: the script for a shell. The arguments are completed by what `clap_complete` makes of their
//! definition; methods by asking the program, which has the catalogue, when the key is pressed.

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::{args::Cli, failure::Failure, stdout};

pub(crate) fn run(shell: Shell) -> Result<(), Failure> {
    stdout::print(script(shell).as_bytes())
}

fn script(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "topctl", &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    match shell {
        Shell::Bash => script + BASH,
        Shell::Zsh => zsh(&script),
        Shell::Fish => script + FISH,
        _ => script,
    }
}

/// The words behind which a method stands. Of the options only those without a value.
const BASH: &str = r#"
# A method is asked from the program, which has the catalogue.
_topctl_methods() {
    local cur="${COMP_WORDS[COMP_CWORD]}"
    case "${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD - 1]} $cur" in
        *" -"*) ;;
        "call call "* | "sign sign "* | "api show "*)
            COMPREPLY=($("$1" api complete -- "$cur" 2>/dev/null))
            return
            ;;
    esac
    _topctl "$@"
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _topctl_methods -o nosort -o bashdefault -o default topctl
else
    complete -F _topctl_methods -o bashdefault -o default topctl
fi
"#;

/// `_default`, which offers files, gives way to the methods wherever an argument is one.
fn zsh(script: &str) -> String {
    const FUNCTION: &str = r#"
# A method is asked from the program, which has the catalogue.
(( $+functions[_topctl_methods] )) ||
_topctl_methods() {
    local -a methods
    methods=(${(f)"$(_call_program methods topctl api complete -- ${(q)PREFIX} 2>/dev/null)"})
    compadd -a methods
}

if [ "$funcstack[1]" = "_topctl" ]; then"#;
    let is_method = |line: &str| line.starts_with("':method -- ");
    let lines = script.lines().map(|line| match line.rsplit_once(":_default'") {
        Some((start, end)) if is_method(line) => format!("{start}:_topctl_methods'{end}"),
        _ => line.to_owned(),
    });
    let script = lines.collect::<Vec<_>>().join("\n") + "\n";
    script.replacen("\nif [ \"$funcstack[1]\" = \"_topctl\" ]; then", FUNCTION, 1)
}

const FISH: &str = r#"
# A method is asked from the program, which has the catalogue.
function __fish_topctl_wants_method
    set -l words (commandline -opc)
    switch "$words[2] $words[-1]"
        case "call call" "sign sign" "api show"
            return 0
    end
    return 1
end

function __fish_topctl_methods
    set -l words (commandline -opc)
    $words[1] api complete -- (commandline -ct) 2>/dev/null
end

complete -c topctl -n "__fish_topctl_wants_method" -f -a "(__fish_topctl_methods)"
"#;

#[cfg(test)]
mod tests {
    use super::*;

    /// The scripts are made by another crate, and changed by their text.
    #[test]
    fn every_place_of_a_method_asks_the_program() {
        let zsh = script(Shell::Zsh);
        assert_eq!(zsh.matches(":_topctl_methods'").count(), 3, "call, sign and api show");
        assert_eq!(zsh.matches("_topctl_methods() {").count(), 1);
        assert!(!script(Shell::Elvish).contains("api complete --"));
    }
}
