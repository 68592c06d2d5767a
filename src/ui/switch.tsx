/** A named switch. Its name never changes with its state; the state is the checkbox's own. */
export interface SwitchProps {
  /** `category:analytics`, `service:meta-pixel` or `transfer:US`. */
  readonly name: string
  readonly label: string
  readonly about: string
  readonly isOn: boolean
  readonly isLocked?: boolean
  readonly onToggle: (name: string, isOn: boolean) => void
}

export function Switch({ name, label, about, isOn, isLocked = false, onToggle }: SwitchProps) {
  const id = `placet-${name.replace(':', '-')}`
  return (
    <div class="placet-switch">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="checkbox"
        role="switch"
        checked={isOn}
        disabled={isLocked}
        aria-describedby={about ? `${id}-about` : undefined}
        onChange={(event) => onToggle(name, event.currentTarget.checked)}
      />
      {about && <p id={`${id}-about`}>{about}</p>}
    </div>
  )
}
