# Completion of sspr for Elvish: the program itself says what fits.
use str
set edit:completion:arg-completer[sspr] = {|@words|
    var current = $words[-1]
    e:sspr __complete elvish '='$current (all $words[1..-1]) 2>/dev/null | from-lines | each {|line|
        var value help = (str:split &max=2 "\t" $line)
        if (or (eq $value ':files') (eq $value ':folders')) {
            edit:complete-filename $@words
        } elif (eq $help '') {
            put $value
        } else {
            edit:complex-candidate $value &display=$value'  '$help
        }
    }
}
