### Sentences people read. One section a command; the same ids in every language.

## ui

ui-warning = warning: { $text }

## error

## login

## profile

## enable

## status

## register

## sandbox
